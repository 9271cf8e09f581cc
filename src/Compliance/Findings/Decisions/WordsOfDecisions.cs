using Compliance.Text;

namespace Compliance.Findings.Decisions;

/// <summary>The words of what was decided about findings.</summary>
public static class WordsOfDecisions
{
    /// <summary>Gets the kinds of decision.</summary>
    public static EnumWords<DispositionKind> Kinds { get; } = new(
        new(DispositionKind.Open, "open", "计入", "open"),
        new(DispositionKind.Waived, "waived", "已豁免", "waived"),
        new(DispositionKind.Baselined, "baselined", "基线内", "in the baseline"));

    /// <summary>Gets what a waiver is worth on a day.</summary>
    public static EnumWords<WaiverState> WaiverStates { get; } = new(
        new(WaiverState.Active, "active", "有效", "active"),
        new(WaiverState.Lapsed, "lapsed", "已过期", "lapsed"),
        new(WaiverState.NotYetGranted, "not_yet_granted", "尚未生效", "not yet granted"));

    /// <summary>Gets the name of a decision.</summary>
    public static LocalizedText Label(this DispositionKind kind) => Kinds[kind].Label;

    /// <summary>Gets the name of what a waiver is worth on a day.</summary>
    public static LocalizedText Label(this WaiverState state) => WaiverStates[state].Label;
}
