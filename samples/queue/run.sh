#!/usr/bin/env bash
# Starts a broker of its own on this machine, publishes declarations, lets two workers judge them, kills one of the two
# ten times, and checks that the findings of every declaration arrived once. run.sh COUNT takes more or fewer declarations.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
count="${1:-30000}"
kills=10

# Debian's own command changes the user when root calls it; the script behind it does not.
server=/usr/lib/rabbitmq/bin/rabbitmq-server
[[ -x "$server" ]] || server="$(command -v rabbitmq-server || true)"
if [[ -z "$server" ]]; then
  echo "RabbitMQ is not installed, so this sample did not run." >&2
  echo "Debian and Ubuntu: apt-get install rabbitmq-server; macOS: brew install rabbitmq; others: https://www.rabbitmq.com/docs/download" >&2
  exit 2
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work="$(mktemp -d)"
broker=
collector=
workers=()
finish() {
  for process in "${workers[@]}" $collector $broker; do kill "$process" 2> /dev/null || true; done
  wait 2> /dev/null || true
  epmd -kill > /dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "error: $*" >&2; exit 1; }

dotnet build -c Release -v quiet -o "$work/bin"
queue() { dotnet "$work/bin/Queue.dll" "$@"; }

# A node of its own: other port, other name, other folder than a broker that may already run here.
export AMQP_PORT=$((20000 + RANDOM % 20000))
export RABBITMQ_NODENAME="queue-sample-$AMQP_PORT@localhost" RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT="$AMQP_PORT"
export RABBITMQ_DIST_PORT=$((AMQP_PORT + 1)) RABBITMQ_MNESIA_BASE="$work/data" RABBITMQ_LOG_BASE="$work/log"
export RABBITMQ_ENABLED_PLUGINS_FILE="$work/plugins" RABBITMQ_PID_FILE="$work/pid" ERL_EPMD_PORT=$((AMQP_PORT + 2)) ERL_CRASH_DUMP="$work/crash"
echo "[]." > "$work/plugins"
HOME="$work" "$server" > "$work/broker.log" 2>&1 &
broker=$!
for ((i = 0; i < 120; i++)); do
  (exec 3<> "/dev/tcp/127.0.0.1/$AMQP_PORT") 2> /dev/null && break
  kill -0 "$broker" 2> /dev/null || { cat "$work/broker.log" >&2; fail "the broker did not start"; }
  sleep 0.5
done

# Not by way of a function: what is killed must be the worker itself, and no shell around it.
start() { dotnet "$work/bin/Queue.dll" work > /dev/null & workers[$1]=$!; }

queue publish "$count"
start 0
start 1
dotnet "$work/bin/Queue.dll" collect "$work/findings" "$count" &
collector=$!

for ((i = 1; i <= kills; i++)); do
  sleep "$((RANDOM % 3)).$((RANDOM % 10))"
  kill -0 "$collector" 2> /dev/null || fail "all was done before worker $i could be killed; run.sh with more than $count declarations"
  victim=$((RANDOM % 2))
  kill -KILL "${workers[victim]}"
  wait "${workers[victim]}" 2> /dev/null || true
  start "$victim"
done
echo "killed $kills workers"

wait "$collector"
queue verify "$work/findings" "$count"
