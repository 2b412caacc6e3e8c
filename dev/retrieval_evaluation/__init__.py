"""How often retrieval finds the passage that answers: what ships, each arm alone, and two yardsticks."""

from dev.retrieval_evaluation.examples import Examples, load_examples
from dev.retrieval_evaluation.measure import Evaluation, Recall, evaluate

__all__ = ["Evaluation", "Examples", "Recall", "evaluate", "load_examples"]
