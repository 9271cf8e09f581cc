using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Conditions;

/// <summary>Whatever is written as an operand, binding ends: with a condition or with a located mistake.</summary>
internal sealed class OperandPropertyTests
{
    private static readonly string[] Parts =
    [
        "$company", ".net_assets", "$activity.volume", "$as_of", "parameter ", "参数 ", "asset-floor", "share-cap", "50%", "3.2亿", "CNY 1m", "15 days",
        "3个月", "2024-05-01", "012", "1e3", " of ", " 的 ", "的", " + ", "-", " * ", "×", "(", ")", "（", "/", "$", ".", "..", " ", "\n", "\uD800", "😀", "甲", "none", "[", "\0",
    ];

    private static readonly string[] Fields =
        ["volume", "rate", "users", "score", "started", "settlement", "marketing_name", "place", "performer", "steps.quote", "self_operated", "kinds", "period"];

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public Property Bind_OperandOfKnownParts_NeverThrows() => Prop.ForAll(
        Gen.Elements(Fields).ToArbitrary(),
        Gen.ArrayOf(Gen.Elements(Parts)).Select(string.Concat).ToArbitrary(),
        EndsProperly);

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property Bind_AnyOperand_NeverThrows() => Prop.ForAll(
        Gen.Elements(Fields).ToArbitrary(),
        ArbMap.Default.ArbFor<string?>(),
        (field, text) => EndsProperly(field, text ?? string.Empty));

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property Bind_AnyKey_NeverThrows() => Prop.ForAll(
        Gen.ArrayOf(Gen.Elements([.. Parts, "some ", "no ", "every ", "count of ", "sum of ", "有 ", "合计 ", " as ", " 记作 ", "licence", "steps"])).Select(string.Concat).ToArbitrary(),
        key => EndsProperly(key, "3"));

    private static bool EndsProperly(string field, string operand)
    {
        var (condition, diagnostics) = ConditionBench.TryOperand(field, operand);
        return (condition is not null || !diagnostics.IsEmpty)
            && diagnostics.All(d => d.Span.File is null || (d.Span.Start >= 0 && d.Span.Length >= 0 && d.Span.End <= operand.Length));
    }
}
