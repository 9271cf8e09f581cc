#!/usr/bin/env bash
# Packs the packages, then uses them as their users do: from a folder, with an empty package cache.
# Builds without warnings, runs everything, and looks at what it says.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
root="$(cd ../.. && pwd)"
packages="$root/artifacts/packages"
work="$root/artifacts/consumers"

export DOTNET_CLI_TELEMETRY_OPTOUT=1
export DOTNET_NOLOGO=1
day=2026-11-01
rule=cn-payment-unlicensed-payment
started=$SECONDS
server=
worker=

finish() { for one in $server $worker; do kill "$one" 2>/dev/null || true; done; }
trap finish EXIT
step() { echo "[$((SECONDS - started)) s] $*"; }
fail() { echo "error: $*" >&2; exit 1; }
# holds FILE TEXT…: each text stands in the file.
holds() {
  local file="$1" text
  shift
  for text in "$@"; do grep -qF -- "$text" "$file" || { cat "$file" >&2; fail "$file does not hold '$text'"; }; done
}
# expect CODE COMMAND…: the command ends with that exit code.
expect() {
  local wanted="$1" code=0
  shift
  "$@" || code=$?
  [[ "$code" == "$wanted" ]] || fail "exit code $code instead of $wanted: $*"
}

# told TEXT: the worker says so within a minute.
told() {
  for _ in $(seq 300); do
    if grep -qF -- "$1" "$work/worker.txt"; then return; fi
    kill -0 "$worker" 2>/dev/null || { cat "$work/worker.txt" >&2; fail "the worker stopped"; }
    sleep 0.2
  done
  cat "$work/worker.txt" >&2
  fail "the worker did not say '$1'"
}

rm -rf "$packages" "$work"
mkdir -p "$work/declarations"

step "packing"
dotnet pack "$root" -c Release -o "$packages" -v quiet

step "building against the packages"
export NUGET_PACKAGES="$work/cache"
for readme in readmes/*/; do
  name="$(basename "$readme")"
  sed -n '/^```csharp$/,/^```$/p' "$root/src/$name/README.md" | sed '/^```/d' > "$readme/Program.cs"
done
find . -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
dotnet build Consumers.slnx -c Release -v quiet
# built FOLDER [NAME]: the program that was built there.
built() { echo "$PWD/$1/bin/Release/net10.0/${2:-$1}.dll"; }

step "the console program"
expect 1 dotnet "$(built ConsoleConsumer)" ConsoleConsumer/company.yaml "$day" > "$work/console.txt"
holds "$work/console.txt" "$rule" "violation"
echo "company: { id: x, nmae: y }" > "$work/wrong.yaml"
expect 3 dotnet "$(built ConsoleConsumer)" "$work/wrong.yaml" "$day" 2> "$work/wrong.txt"
holds "$work/wrong.txt" "wrong.yaml(1,19)" "nmae"

step "a reader, a writer, an engine and a source of rules from outside"
extensions="$(built Extensions)"
expect 0 dotnet "$extensions" "$day" > "$work/extensions.tap" 2> "$work/extensions.txt"
holds "$work/extensions.tap" "TAP version 14" "1..2" "not ok 2 - $rule" "(facts.db!activities!id[1])"
holds "$work/extensions.txt" "report 1: facts.db sha256:" "as of $day: 2 violations"
expect 3 dotnet "$extensions" "$day" mistake > "$work/extensions.tap" 2> "$work/extensions.txt"
holds "$work/extensions.txt" "facts.db!activities!knd: error CMP2004" "Did you mean 'kind'?"
[[ ! -s "$work/extensions.tap" ]] || fail "a report of a mistaken declaration was written"

step "the tests of a declaration"
dotnet test DeclarationTests/DeclarationTests.csproj -c Release --no-build > "$work/tests.txt" || { cat "$work/tests.txt"; fail "the tests failed"; }
holds "$work/tests.txt" "Passed:     3"

step "the endpoint"
dotnet "$(built WebConsumer)" --urls http://127.0.0.1:0 > "$work/web.txt" 2>&1 &
server=$!
for _ in $(seq 100); do
  address="$(sed -n 's/.*Now listening on: //p' "$work/web.txt" | tr -d '\r')"
  if [[ -n "$address" ]]; then break; fi
  kill -0 "$server" 2>/dev/null || { cat "$work/web.txt"; fail "the server did not start"; }
  sleep 0.2
done
post() { curl -sS -o "$2" -w '%{http_code}' -H 'Content-Type: application/json' --data-binary "$1" "$address/check?asOf=$day"; }
[[ "$(post @WebConsumer/declaration.json "$work/report.json")" == 200 ]] || { cat "$work/report.json"; fail "the declaration was not taken"; }
holds "$work/report.json" "\"$rule\"" '"kind": "violation"'
[[ "$(post '{ "company": { "id": "x", "nmae": "y" } }' "$work/mistakes.json")" == 400 ]] || fail "a bad declaration was taken"
holds "$work/mistakes.json" '"code":"CMP' '"line":1,"column":27' '"path":"company.nmae"'
[[ "$(curl -sS -o "$work/day.json" -w '%{http_code}' --data-binary @WebConsumer/declaration.json "$address/check?asOf=0001-01-01")" == 400 ]] || fail "a day that cannot be judged was taken"
holds "$work/day.json" '"en":"Write a day from 1900-01-01'
# Its description refers to the schemas of the rules in use.
curl -sS "$address/openapi.json" > "$work/openapi.json"
holds "$work/openapi.json" '"openapi":"3.1.0"' '"$ref":"schemas/declaration.schema.json"' '"$ref":"schemas/report.schema.json"'
curl -sS "$address/schemas/declaration.schema.json" > "$work/declaration.schema.json"
holds "$work/declaration.schema.json" "2020-12/schema" '"merchant_collection"' '"商户收款代收"'
curl -sS "$address/schemas/report.schema.json" > "$work/report.schema.json"
holds "$work/report.schema.json" '"findings"'
kill "$server"
wait "$server" || true
server=

step "the endpoint with a mistake in its rules"
mkdir -p "$work/rules"
echo "a: b" | tee "$work/rules/one.yaml" > "$work/rules/two.yaml"
export Compliance__RuleFolders__0="$work/rules"
code=0
# The shell's own word on a program that ends by an exception is of no interest.
{ timeout 60 dotnet "$(built WebConsumer)" --urls http://127.0.0.1:0 > "$work/refused.txt" 2>&1; } 2>/dev/null || code=$?
unset Compliance__RuleFolders__0
((code != 0 && code != 124)) || fail "the server started with mistaken rules"
holds "$work/refused.txt" OptionsValidationException "rules/one.yaml(1,1): CMP2501" "rules/two.yaml(1,1): CMP2501"

step "the live worker"
dotnet "$(built LiveWorker)" "$work/declarations" "$day" > "$work/worker.txt" 2>&1 &
worker=$!
# declare_as FILE: the declaration is that of the file now.
declare_as() { cp "$1" "$work/draft" && mv "$work/draft" "$work/declarations/company.yaml"; }
told "watching"
declare_as "$root/samples/unlicensed-settlement/company.yaml"
told "company.yaml: Appeared Violation $rule"
declare_as "$root/samples/unlicensed-settlement/with-licence.yaml"
told "company.yaml: Gone Violation $rule"
declare_as "$work/wrong.yaml"
told "company.yaml: unreadable, 1 mistakes"
kill "$worker"
wait "$worker" || true
worker=

step "the programs in the READMEs"
mkdir -p "$work/readmes"
cp -r "$root/rules" "$work/readmes/rules"
cp "$root/samples/unlicensed-settlement/company.yaml" "$work/readmes/company.yaml"
cp "$root/samples/unlicensed-settlement/with-licence.yaml" "$work/readmes/licensed.yaml"
cp "$root/samples/spreadsheet/company.xlsx" "$work/readmes/company.xlsx"
for readme in readmes/*/; do
  name="$(basename "$readme")"
  program="$(built "readmes/$name" "Readme.$name")"
  (cd "$work/readmes" && dotnet "$program" > "$name.txt") || fail "the program of $name failed"
done
holds "$work/readmes/Compliance.txt" "Violation $rule"
holds "$work/readmes/Compliance.NRules.txt" "now: Violation $rule" "Gone: Violation $rule"
holds "$work/readmes/Compliance.Reporting.txt" "$rule" "违规"
holds "$work/readmes/report.json" "\"$rule\""
holds "$work/readmes/Compliance.RulePacks.txt" "cn-zj/platform-opinions-2023"
holds "$work/readmes/Compliance.Authoring.txt" "cases pass, 0 mistakes"
holds "$work/readmes/Compliance.Spreadsheets.txt" "Violation $rule" "company.xlsx!业务活动清单!"

step "the tool"
version="$(sed -n 's|.*<Version>\(.*\)</Version>.*|\1|p' "$root/Directory.Build.props")"
dotnet tool install Compliance.Cli --version "$version" --tool-path "$work/tools" --configfile NuGet.config > "$work/install.txt" || { cat "$work/install.txt"; fail "the tool was not installed"; }
"$work/tools/compliance" --version | tr -d '\r' > "$work/version.txt"
holds "$work/version.txt" "$version"
expect 1 "$work/tools/compliance" check ConsoleConsumer/company.yaml --as-of "$day" --lang en > "$work/tool.txt"
holds "$work/tool.txt" "$rule"
expect 1 "$work/tools/compliance" check ConsoleConsumer/company.yaml --as-of "$day" --lang en --engine nrules > "$work/tool-nrules.txt"
cmp "$work/tool.txt" "$work/tool-nrules.txt"

step "a package of rules of one's own"
own="$work/own"
mkdir -p "$own"
# The package source of this folder, by its whole path, and the packages of that package beside it.
sed "s|../../artifacts/packages|$packages|; s|</packageSources>|<add key=\"own\" value=\"$work/own-packages\" /></packageSources>|; s|<packageSource key=\"nuget.org\">|<packageSource key=\"own\"><package pattern=\"Acme.*\" /></packageSource>&|" NuGet.config > "$work/NuGet.config"
mkdir -p "$work/own-packages"
# Nothing of the repository above is imported here either.
echo '<Project />' | tee "$work/Directory.Build.props" "$work/Directory.Packages.props" > "$work/Directory.Build.targets"
compliance="$work/tools/compliance"
(cd "$work" && "$compliance" new pack acme/terms --nuget --dir own --language en \
  && "$compliance" new source acme-policy --rules own/rules --language en \
  && "$compliance" new rule acme-no-pooling --in-pack acme/terms --subject activity --source acme-policy --rules own/rules --language en) > "$work/own.txt" 2>&1 \
  || { cat "$work/own.txt" >&2; fail "the package was not made"; }
# A home of its own: the SDK remembers for each user where a version of a tool was restored, and would look in the package cache of an earlier run.
mkdir -p "$work/home/.nuget"
if [[ -d "$HOME/.nuget/NuGet" ]]; then cp -r "$HOME/.nuget/NuGet" "$work/home/.nuget/"; fi
DOTNET_CLI_HOME="$work/home" dotnet pack "$own" -c Release -o "$work/own-packages" -v quiet
cp -r OwnPack "$work/OwnPack"
dotnet build "$work/OwnPack" -c Release -v quiet
printf 'as_of: %s\ncompany: { id: p }\n' "$day" > "$work/own-company.yaml"
expect 0 dotnet "$work/OwnPack/bin/Release/net10.0/OwnPack.dll" "$work/own-company.yaml" "$day" > "$work/own-run.txt"
holds "$work/own-run.txt" "precompiled: True" "rules: acme-no-pooling"

step "all consumers work"
