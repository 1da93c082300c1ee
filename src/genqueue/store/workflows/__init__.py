"""The workflows of users: their rows, and every version of each as a template document."""
