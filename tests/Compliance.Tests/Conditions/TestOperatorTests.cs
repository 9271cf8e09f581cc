using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Compilation;
using Compliance.Text;

namespace Compliance.Tests.Conditions;

/// <summary>Every test operator has its row, and what it binds goes through everything that handles tests.</summary>
internal sealed class TestOperatorTests
{
    // One condition on an activity for each operator.
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["is"] = "marketing_name: { is: 甲 }",
        ["is_not"] = "marketing_name: { is_not: 甲 }",
        ["in"] = "marketing_name: { in: [甲, 乙] }",
        ["not_in"] = "marketing_name: { not_in: [甲, 乙] }",
        ["at_least"] = "users: { at_least: 3 }",
        ["at_most"] = "users: { at_most: 3 }",
        ["more_than"] = "volume: { more_than: parameter asset-floor }",
        ["less_than"] = "volume: { less_than: CNY 1m }",
        ["on_or_after"] = "started: { on_or_after: 2024-05-01 }",
        ["on_or_before"] = "started: { on_or_before: 2024-05-01 }",
        ["after"] = "started: { after: 2024-05-01 }",
        ["before"] = "started: { before: $as_of }",
        ["contains"] = "partners: { contains: $activity.performer }",
        ["contains_any"] = "partners: { contains_any: [$activity.performer, $company] }",
        ["contains_all"] = "partners: { contains_all: [$activity.performer, $company] }",
        ["covers"] = "period: { covers: 2024-05-01 }",
        ["within"] = "period: { within: { from: 2024-05-01, to: open } }",
        ["overlaps"] = "period: { overlaps: { from: 2024-05-01, to: open } }",
        ["mentions"] = "marketing_name: { mentions: [理财, 保本] }",
        ["present"] = "marketing_name: { present: false }",
        ["empty"] = "partners: { empty: true }",
    };

    private static IEnumerable<string> Words => RuleKeywords.Tests.Select(t => t.Id);

    [Test]
    public void Rows_AreTheTestWords_InTheirOrder() => TestTable.All.Select(r => r.Word).Should().Equal(RuleKeywords.Tests);

    [Test]
    public void EveryKindOfTest_IsBoundBySomeOperator()
    {
        var kinds = typeof(ValueTest).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ValueTest)));

        Words.Select(w => Bind(w).GetType()).Distinct().Should().BeEquivalentTo(kinds);
    }

    [TestCaseSource(nameof(Words))]
    public void Form_OfTheParts_GivesTheSameTest(string word)
    {
        var test = Bind(word);
        var made = TestForms.Find(test.Form.Tag)!.Make(new(test.Variant, test.Texts, test.Left, test.Operands, test.Span));

        made.GetType().Should().Be(test.GetType());
        StructuralText.Of(made).Should().Be(StructuralText.Of(test));
        made.Should().BeEquivalentTo(test, o => o.Excluding(t => t.Form).RespectingRuntimeTypes());
    }

    [TestCaseSource(nameof(Words))]
    public void With_OtherExpressions_PutsThemInPlace(string word)
    {
        var test = Bind(word);
        var other = new AsOfDay(default);
        var changed = test.With(other, [.. test.Operands.Select(_ => other)]);

        changed.Left.Should().BeSameAs(other);
        changed.Operands.Should().Equal(test.Operands.Select(_ => other));
    }

    [TestCaseSource(nameof(Words))]
    public void Wording_NamesTheValueAndTheOperands_InBothLanguages(string word)
    {
        var test = Bind(word);
        var text = ConditionText.Of(test);

        foreach (var expression in test.Operands.Prepend(test.Left).Select(e => ConditionText.Of(e)).Concat(test.Texts.Select(LocalizedText.Same)))
        {
            text.Zh.Should().Contain(expression.Zh);
            text.En.Should().Contain(expression.En);
        }

        text.En.Should().NotBe(text.Zh);
    }

    [Test]
    public void Wordings_AndStructures_TellOperatorsApart()
    {
        Words.Select(w => ConditionText.Of(Bind(w)).Zh).Should().OnlyHaveUniqueItems();
        Words.Select(w => StructuralText.Of(Bind(w))).Should().OnlyHaveUniqueItems();
    }

    [TestCaseSource(nameof(Words))]
    public void Compiler_MakesItsNode(string word) => new Compiler().Compile(Bind(word)).Node.Condition.Should().BeOfType(Bind(word).GetType());

    private static ValueTest Bind(string word)
    {
        Samples.Should().ContainKey(word, "a new operator needs a sample here");
        return (ValueTest)ConditionBench.Bind(Samples[word]);
    }
}
