using Compliance.Authoring.Linting;
using Compliance.Authoring.Linting.Reasoning;
using Compliance.Conditions;
using Compliance.Conditions.Writing;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Linting;

/// <summary>What lint claims of a rule holds under all facts, in whatever part they are declared.</summary>
internal sealed class LintProperties
{
    // The threshold has one value in these days.
    private static readonly DaySet Days = DaySet.Of([new EffectivePeriod(new DateOnly(2020, 7, 1), null)]);

    [Test]
    public void Check_AnyRule_ClaimsNothingThatFactsRefute() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var codes = RulebookLint.Check(SmallWorld.With(sample.Rule), SmallWorld.AsOf).Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        return new[] { sample.Facts, sample.Fewer }.SelectMany(f => sample.Judge(f)).Where(r => codes.Any(c => Refutes(c, r))).Select(r => $"{r.Subject} is {r.Outcome}");
    });

    [Test]
    public void Refutation_AnyConditions_IsNeverRefutedByFacts()
    {
        var refuted = 0;
        PropertyCheck.Holds(SampleGenerator.Samples, sample =>
        {
            var reader = new FormulaReader(Days);
            var wrong = new List<string>();
            foreach (var claim in Claims(sample).Where(c => Refutation.Of(c.Select(p => p.Holds ? reader.Holds(p.Condition) : reader.Fails(p.Condition)))))
            {
                refuted++;
                if (IsSo(claim, sample))
                {
                    wrong.Add($"it is so that {string.Join(" and ", claim.Select(p => $"{(p.Holds ? "yes" : "no")}: {ConditionText.Of(p.Condition).En}"))}");
                }
            }

            return wrong;
        });

        refuted.Should().BeGreaterThan(500, "a property that is never tried says nothing");
    }

    private static bool Refutes(string code, RuleResult result) => (code, result.Outcome) switch
    {
        ("CMP5001", Outcome.Satisfied or Outcome.Violated) => true,
        ("CMP5004", Outcome.NotApplicable) => result.LiftedBy is not null,
        ("CMP5005", Outcome.Violated) => true,
        ("CMP5006", Outcome.Satisfied) => true,
        _ => false,
    };

    // Each condition of the rule true, false or not asked; and each true while an other that contains it is false.
    private static IEnumerable<IReadOnlyList<(Condition Condition, bool Holds)>> Claims(Sample sample)
    {
        Condition[] parts = [.. new[] { sample.Rule.AppliesWhen, sample.Rule.Requirement }.Concat(sample.Rule.Exceptions.Select(e => e.When)).OfType<Condition>().SelectMany(Parts).Take(6)];
        return
            from a in parts
            from b in parts
            from first in new[] { true, false }
            from second in new[] { true, false }
            where !ReferenceEquals(a, b) || first == second
            select new[] { (a, first), (b, second) };
    }

    private static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.Prepend(all),
        AnyOf any => any.Conditions.Prepend(any),
        Negation negation => [negation, negation.Operand],
        _ => [condition],
    };

    private static bool IsSo(IReadOnlyList<(Condition Condition, bool Holds)> claim, Sample sample)
    {
        var declaration = SmallWorld.Declare(sample.Facts);
        return declaration[sample.Rule.Subject].Items.Any(subject => claim.All(part =>
        {
            var (node, depth) = new Compiler().Compile(part.Condition);
            var frame = new Frame(new EvaluationContext(declaration, SmallWorld.AsOf, default), SmallWorld.AsOf, subject, depth);
            return node.Evaluate(frame) == (part.Holds ? Truth.True : Truth.False);
        }));
    }
}
