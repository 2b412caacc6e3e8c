"""What the Worker costs in workerd, beside a JavaScript Worker, a naive Python one and an echo in the same run."""
