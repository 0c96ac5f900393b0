# --- visitors come first ---------------------------------------------------------------------------------

# step_back: the application serves meanwhile, and its requests come first. What is started from here on inherits
# it. A nice value counts only within a session where the kernel groups tasks by session, as it does by default:
# there the group has one of its own. And who is at work in a batch does not interrupt others each time that a pipe
# has something for it; a chain of pipes is done sooner, too. https://man7.org/linux/man-pages/man7/sched.7.html
step_back() {
  chrt --batch --pid 0 "$$"
  renice --priority 15 --pid "$$" >/dev/null
  [[ ! -w /proc/self/autogroup ]] || printf '15\n' >/proc/self/autogroup || true
  ionice --class best-effort --classdata 7 --pid "$$"
}
