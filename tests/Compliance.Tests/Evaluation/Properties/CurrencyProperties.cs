using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Rules.Loading;
using Compliance.Tests.Conformance;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Compliance.Findings.Outcome;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Amounts in unlike currencies are neither equal nor in any order, whatever they are, until a rate says what one comes to.</summary>
internal sealed class CurrencyProperties
{
    private static readonly string[] Tests = ["is", "is_not", "at_least", "at_most", "more_than", "less_than"];

    private static readonly ComplianceEngine Apart = Engine("$vessel.bid", "$vessel.counterbid");
    private static readonly ComplianceEngine ByRates = Engine("$vessel.bid in EUR by parameter cny-eur in EUR by parameter usd-eur", "$vessel.counterbid in EUR by parameter usd-eur");

    private static Arbitrary<(Money One, Money Other)> Pairs { get; } = Arb.From(
        from one in Amounts("CNY", "EUR", "USD")
        from other in Amounts("EUR", "USD")
        select (one, other));

    [Test]
    public void Compare_WithoutARate_IsSettledInOneCurrencyOnly() => PropertyCheck.Holds(Pairs, pair =>
    {
        var outcomes = Outcomes(Apart, pair);
        return pair.One.Currency == pair.Other.Currency || (pair.One.Amount == 0 && pair.One.Currency.Length == 0) || (pair.Other.Amount == 0 && pair.Other.Currency.Length == 0)
            ? Wrong(pair, outcomes, pair.One.Amount.CompareTo(pair.Other.Amount))
            : outcomes.Where(o => o.Outcome != Outcome.Undetermined).Select(o => $"{pair}: {o.Test} is {o.Outcome}");
    });

    [Test]
    public void Compare_ByRates_IsThatOfTheExactProducts() => PropertyCheck.Holds(Pairs, pair =>
        Wrong(pair, Outcomes(ByRates, pair), InEuros(pair.One).CompareTo(InEuros(pair.Other))));

    private static decimal InEuros(Money money) => money.Currency switch
    {
        "CNY" => money.Amount * 0.1284m,
        "USD" => money.Amount * 0.8765m,
        _ => money.Amount,
    };

    private static IEnumerable<string> Wrong((Money One, Money Other) pair, List<(string Test, Outcome Outcome)> outcomes, int order) =>
        from o in outcomes
        let holds = o.Test switch
        {
            "is" => order == 0,
            "is_not" => order != 0,
            "at_least" => order >= 0,
            "at_most" => order <= 0,
            "more_than" => order > 0,
            _ => order < 0,
        }
        where o.Outcome != (holds ? Outcome.Satisfied : Outcome.Violated)
        select $"{pair}: {o.Test} is {o.Outcome}";

    private static List<(string Test, Outcome Outcome)> Outcomes(ComplianceEngine engine, (Money One, Money Other) pair)
    {
        var declaration = engine.Declarations.FromText(
            $"operator: {{ id: o }}\nvessels: [{{ id: v, bid: {pair.One}, counterbid: {pair.Other} }}]\n", "v.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();
        return [.. engine.Evaluate(declaration, new(2026, 6, 30)).Results.Select(r => (r.Rule.Id["compare-".Length..].Replace('-', '_'), r.Outcome))];
    }

    // One rule for each test, and no amounts so great that their products have more digits than a number holds.
    private static ComplianceEngine Engine(string left, string right)
    {
        var files = World.Ferries.Files.Value.Select(f => RuleFile.FromText(f.Path, f.Text))
            .Append(RuleFile.FromText("pack/parameters.yaml", $"parameters:\n{Rate("cny-eur", "CNY", "0.1284")}{Rate("usd-eur", "USD", "0.8765")}"))
            .Concat(Tests.Select(test =>
            {
                var id = "compare-" + test.Replace('_', '-');
                var text = RuleText.Complete($"subject: vessel\nrequires: {{ {left}: {{ {test}: \"{right}\" }} }}\n", id, id, World.Ferries.Basis).Text;
                return RuleFile.FromText($"pack/rules/{id}.yaml", text);
            }));
        return ComplianceEngine.Load(RuleFileSet.FromFiles(files));
    }

    private static string Rate(string id, string from, string value) =>
        $"  - {{ id: {id}, label: {{ zh: {from}汇率, en: Rate of {from} }}, type: rate, from: {from}, to: EUR, values: [{{ value: {value}, source: ferry-act, article: \"1\", status: verified }}] }}\n";

    // Small numbers, so that many are the same; and nought of no currency.
    private static Gen<Money> Amounts(params string[] currencies) =>
        from cents in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 1_000_000))
        from currency in Gen.Elements(currencies)
        from isBare in Gen.Choose(0, 9)
        select cents == 0 && isBare == 0 ? new Money(0, string.Empty) : new Money(cents / 100m, currency);

    private sealed record Money(decimal Amount, string Currency)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount:0.00}").Trim().Replace("0.00", Currency.Length == 0 ? "0" : "0.00", StringComparison.Ordinal);
    }
}
