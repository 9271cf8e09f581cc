using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Evaluation.Time;

/// <summary>Days that move together compare alike on every day: what is tested of them has no day of change.</summary>
internal sealed class MovingTogetherTests
{
    private const int Until = 2_000_000;

    [TestCase("{ $day: { on_or_before: $day } }", Truth.True)]
    [TestCase("{ $day: { before: $day } }", Truth.False)]
    [TestCase("{ $day + 3 days: { after: $day + 20 days - 2 weeks } }", Truth.False)]
    [TestCase("{ $day + 1 week: { is: $day + 7 days } }", Truth.True)]
    public void Evaluate_DaysThatMoveTogether_NameNoDayOfChange(string condition, Truth expected) =>
        Evaluate(condition).Should().Be((expected, Until));

    [TestCase("{ $day + 1 month: { after: $day + 30 days } }")]
    [TestCase("{ $day + 1 month: { is: $day + 1 month } }")]
    public void Evaluate_DaysThatDoNot_AreComparedEachDay(string condition) =>
        Evaluate(condition).Until.Should().Be(SmallWorld.AsOf.DayNumber + 1);

    private static (Truth Value, int Until) Evaluate(string condition)
    {
        var declaration = new DeclarationReader(SmallWorld.Vocabulary).FromText("owner: { id: o }", "company.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();
        var owner = SmallWorld.Vocabulary.FindEntity("owner")!;
        var (node, depth) = new Compiler().Compile(SmallWorld.Condition(owner, condition));
        var context = new EvaluationContext(declaration, SmallWorld.AsOf, CancellationToken.None);
        context.LookAhead(Until);
        return (node.Evaluate(new Frame(context, SmallWorld.AsOf, declaration[owner].Items[0], depth)), context.Horizon);
    }
}
