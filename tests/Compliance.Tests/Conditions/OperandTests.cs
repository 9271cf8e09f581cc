using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;

namespace Compliance.Tests.Conditions;

/// <summary>Operands written as one text: what they mean, and where in the text a mistake is shown.</summary>
internal sealed class OperandTests
{
    [TestCase("volume", "50% of $company.net_assets", "PercentOf(Percent '50', $company.net_assets)")]
    [TestCase("volume", "50 % of $company.net_assets", "PercentOf(Percent '50', $company.net_assets)")]
    [TestCase("volume", "parameter share-cap of $company.net_assets", "PercentOf(parameter share-cap, $company.net_assets)")]
    [TestCase("volume", "$activity.rate of $company.net_assets", "PercentOf(#0.rate, $company.net_assets)")]
    [TestCase("volume", "50% of $company.net_assets + 1_000", "Add(PercentOf(Percent '50', $company.net_assets), Money 'CNY 1000')")]
    [TestCase("volume", "50% of ($company.net_assets + CNY 1m)", "PercentOf(Percent '50', Add($company.net_assets, Money 'CNY 1000000'))")]
    [TestCase("volume", "2 * $company.net_assets - parameter asset-floor", "Subtract(Multiply(Decimal '2', $company.net_assets), parameter asset-floor)")]
    [TestCase("volume", "$company.net_assets × 1.5", "Multiply($company.net_assets, Decimal '1.5')")]
    [TestCase("volume", "$activity.users * $company.net_assets", "Multiply(#0.users, $company.net_assets)")]
    [TestCase("volume", "100 + $company.net_assets", "Add(Money 'CNY 100', $company.net_assets)")]
    [TestCase("volume", "$company.net_assets-100", "Subtract($company.net_assets, Money 'CNY 100')")]
    [TestCase("volume", "$company.net_assets - -100", "Subtract($company.net_assets, Money 'CNY -100')")]
    [TestCase("volume", "1亿元 + 50万元", "Add(Money 'CNY 100000000', Money 'CNY 500000')")]
    [TestCase("volume", "50% of 50% of $company.net_assets", "PercentOf(Percent '50', PercentOf(Percent '50', $company.net_assets))")]
    [TestCase("volume", "$company.net_assets 的 50% - 100", "Subtract(PercentOf(Percent '50', $company.net_assets), Money 'CNY 100')")]
    [TestCase("score", "50% of $activity.users", "PercentOf(Percent '50', #0.users)")]
    [TestCase("score", "$activity.users + 1.5", "Add(#0.users, Decimal '1.5')")]
    [TestCase("started", "$activity.period.from + 15 days", "Add(#0.period.from, Duration '15 days')")]
    [TestCase("started", "2024-01-31 + parameter notice-time", "Add(Date '2024-01-31', parameter notice-time)")]
    [TestCase("started", "parameter regime-start + 1 day", "Add(parameter regime-start, Duration '1 days')")]
    [TestCase("started", "$as_of - 3个月", "Subtract($as_of, Duration '3 months')")]
    [TestCase("started", "$as_of - 36小时", "Subtract($as_of, Duration '36 hours')")]
    [TestCase("started", "$as_of + length of $activity.period", "Add($as_of, length(#0.period))")]
    [TestCase("started", "$as_of - 期间长度 $业务活动.期间", "Subtract($as_of, length(#0.period))")]
    [TestCase("started", "$as_of + ($as_of - $activity.started)", "Add($as_of, Subtract($as_of, #0.started))")]
    [TestCase("rate", "2 * $activity.rate", "Multiply(Decimal '2', #0.rate)")]
    public void Bind_Operand_HasStructure(string field, string operand, string structure)
    {
        var (condition, diagnostics) = ConditionBench.TryOperand(field, operand);

        diagnostics.Should().BeEmpty();
        StructuralText.Of(((Comparison)condition!).Right).Should().Be(structure);
    }

    [TestCase("volume", "50% of", "CMP2342", 7)]
    [TestCase("volume", "50% of $", "CMP2311", 8)]
    [TestCase("volume", "$company.net_assets +", "CMP2342", 22)]
    [TestCase("volume", "$company.net_assets + + 1", "CMP2341", 23)]
    [TestCase("volume", "$company.net_assets 100", "CMP2341", 21)]
    [TestCase("volume", "($company.net_assets", "CMP2343", 1)]
    [TestCase("volume", "1 * ((($company.net_assets))", "CMP2343", 5)]
    [TestCase("volume", "$company.net_assets)", "CMP2341", 20)]
    [TestCase("volume", "$company.net_assets / 2", "CMP2345", 21)]
    [TestCase("volume", "$company.net_assets ÷ 2", "CMP2345", 21)]
    [TestCase("volume", "$company.net_assets ＋ 100", "CMP2346", 21)]
    [TestCase("volume", "（$company.net_assets)", "CMP2346", 1)]
    [TestCase("volume", "50% of company.net_assets", "CMP2347", 8)]
    [TestCase("volume", "50% fo $company.net_assets", "CMP2347", 5)]
    [TestCase("volume", "$company.net_assets & 100", "CMP2341", 21)]
    [TestCase("volume", "$company.net_asets + 100", "CMP2301", 10)]
    [TestCase("volume", "100 + $compny.net_assets", "CMP2302", 7)]
    [TestCase("volume", "100 + parameter asset-flor", "CMP2304", 17)]
    [TestCase("volume", "$company.net_assets + 15 days", "CMP2348", 1)]
    [TestCase("volume", "$company.net_assets * $company.net_assets", "CMP2348", 1)]
    [TestCase("volume", "$company.net_assets of $company.net_assets", "CMP2348", 1)]
    [TestCase("volume", "50% * $company.net_assets", "CMP2348", 1)]
    [TestCase("started", "$as_of + 15", "CMP2348", 1)]
    [TestCase("started", "15 days + $as_of", "CMP2348", 1)]
    [TestCase("volume", "$as_of + 15 days", "CMP2323", 1)]
    [TestCase("started", "$as_of + $as_of", "CMP2348", 1)]
    [TestCase("started", "$as_of - $activity.started", "CMP2323", 1)]
    [TestCase("started", "$as_of + 15 working days", "CMP2351", 10)]
    [TestCase("started", "$as_of + length of $activity.performer", "CMP2350", 20)]
    [TestCase("started", "$as_of + length of", "CMP2342", 19)]
    [TestCase("started", "$as_of + length $activity.period", "CMP2341", 17)]
    [TestCase("started", "$as_of + 期间长度 of $activity.period", "CMP2341", 15)]
    [TestCase("volume", "100 + 012 * $company.net_assets", "CMP2203", 7)]
    public void Bind_OperandMistake_IsLocatedToTheCharacter(string field, string operand, string code, int column)
    {
        var diagnostics = ConditionBench.TryOperand(field, operand).Diagnostics;

        var diagnostic = diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be(code, diagnostic.Message.En);
        diagnostic.Span.Position.Column.Should().Be(column);
    }

    [TestCase("volume: { at_most: \"50% of $compny.net_assets\" }", 1, 28)]
    [TestCase("volume: { at_most: '50% of $compny.net_assets' }", 1, 28)]
    [TestCase("volume:\n  at_most: >-\n    50% of\n    $compny.net_assets\n", 4, 5)]
    [TestCase("volume: { at_most: \"50\\u0025 of $compny.net_assets\" }", 1, 33)]
    public void Bind_MistakeInQuotedOrFoldedText_IsLocated(string yaml, int line, int column)
    {
        var diagnostic = ConditionBench.Try(yaml).Diagnostics.Should().ContainSingle().Which;

        (diagnostic.Span.Position.Line, diagnostic.Span.Position.Column).Should().Be((line, column));
    }

    [Test]
    public void Bind_OneMistakeTwiceInEscapedText_IsLocatedTwice() =>
        ConditionBench.Try("volume: { at_most: \"2\\u0020* $x + $x\" }").Diagnostics.Select(d => d.Span.Position.Column)
            .Should().Equal(30, 35);

    [Test]
    public void Bind_MistakeHiddenByAnEscape_IsShownAtTheWholeText() =>
        ConditionBench.Try("volume: { at_most: \"\\u0024x + $company.net_assets\" }").Diagnostics.Should().ContainSingle()
            .Which.Span.Position.Column.Should().Be(20);

    [Test]
    public void Bind_ManyOrDeepParts_AreRefused()
    {
        var wide = string.Join(" + ", Enumerable.Repeat("$company.net_assets", 500));
        var deep = new string('(', 500) + "$company.net_assets" + new string(')', 500);
        var shares = string.Concat(Enumerable.Repeat("50% of ", 90)) + "$company.net_assets";

        foreach (var operand in new[] { wide, deep, shares })
        {
            ConditionBench.TryOperand("volume", operand).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP2344");
        }
    }
}
