using System.Globalization;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>What is said while both engines are compared.</summary>
internal static class ComparisonWords
{
    /// <summary>Gets that the rules are being compiled.</summary>
    public static LocalizedText Compiling { get; } = new("正在为 NRules 编译规则", "compiling the rules for NRules");

    /// <summary>Says how many verdicts were compared so far.</summary>
    public static LocalizedText Compared(long count) => new(
        string.Create(CultureInfo.InvariantCulture, $"已比对 {count:#,0} 项结论"),
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? "verdict" : "verdicts")} compared"));

    /// <summary>Says how many verdicts were compared and that all agree.</summary>
    public static LocalizedText AllAgree(long count) => new(
        string.Create(CultureInfo.InvariantCulture, $"两个引擎（native 和 nrules）比对了 {count:#,0} 项结论，全部一致。"),
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? "verdict" : "verdicts")} reached by both engines, native and nrules; all agree."));
}
