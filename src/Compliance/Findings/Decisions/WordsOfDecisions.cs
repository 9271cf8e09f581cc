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

    /// <summary>Gets how a settings file was found.</summary>
    public static EnumWords<SettingsOrigin> Origins { get; } = new(
        new(SettingsOrigin.None, "none", "没有设置文件", "no settings file"),
        new(SettingsOrigin.Named, "named", "由选项或变量指定", "named by an option or a variable"),
        new(SettingsOrigin.CurrentFolder, "current_folder", "在当前文件夹中找到", "found in the current folder"),
        new(SettingsOrigin.ParentFolder, "parent_folder", "在上级文件夹中找到", "found in a parent folder"));

    /// <summary>Gets the name of a decision.</summary>
    public static LocalizedText Label(this DispositionKind kind) => Kinds[kind].Label;

    /// <summary>Gets the name of how a settings file was found.</summary>
    public static LocalizedText Label(this SettingsOrigin origin) => Origins[origin].Label;

    /// <summary>Gets the name of what a waiver is worth on a day.</summary>
    public static LocalizedText Label(this WaiverState state) => WaiverStates[state].Label;
}
