"""The budgets: ``python -m evals.bench [NAME…]`` measures them in one run and says which are held."""
