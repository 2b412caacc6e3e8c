"""How often retrieval finds the passage that answers: what ships, each arm alone, and two yardsticks."""

from dev.evaluation.retrieval.examples import Examples, load_examples
from dev.evaluation.retrieval.measure import Evaluation, Recall, evaluate

__all__ = ["Evaluation", "Examples", "Recall", "evaluate", "load_examples"]
