using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Cli.Checking;
using Compliance.Text.Cultures;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Cli.Configuration;

/// <summary>The keys of a settings file.</summary>
internal static class SettingsShapes
{
    /// <summary>Gets the keys of a settings file.</summary>
    public static MappingShape File { get; } = new(
        "settings",
        SettingsWords.File,
        Optional(SettingsWords.Rules, new ValueForm.List(Forms.Text) { MayBeOne = true }, "规则文件夹。", "Folders of rules."),
        Optional(SettingsWords.ShippedRules, Forms.Truth, "是否使用随工具提供的规则包。", "Whether the packs that come with the tool are used."),
        Optional(SettingsWords.Only, Forms.Of(() => Choice!), "只用其中一部分规则。", "Only some of the rules."),
        Optional(SettingsWords.Declarations, new ValueForm.List(Forms.Text) { MayBeOne = true }, "申报文件或者文件夹。", "Declarations, or folders of them."),
        Optional(SettingsWords.Language, Forms.WordOf(LanguageChoice.Words.Select(w => new Keyword(w.Id, w.Zh))), "输出语言。", "The language of the output."),
        Optional(SettingsWords.Outputs, new ValueForm.List(Forms.Text) { MayBeOne = true }, "报告格式，如 html=report.html。", "The formats of reports, as html=report.html."),
        Optional(SettingsWords.Waivers, Forms.Text, "豁免文件。", "The file of waivers."),
        Optional(SettingsWords.Baseline, Forms.Text, "基线文件。", "The baseline."),
        Optional(SettingsWords.Columns, new ValueForm.Table(new ValueForm.OneOf(Forms.Of(() => Sheet!), new ValueForm.Word(None))), "表格各工作表的列。", "The columns of the sheets of workbooks."),
        Optional(SettingsWords.FailOn, Forms.WordOf(FailLevels.Words.Select(w => new Keyword(w.Id, w.Zh))), "从哪一级起算未通过。", "From which level on a check fails."),
        Optional(SettingsWords.MaxListed, Forms.Text, "每类最多列出多少。", "How many of each are listed at most."),
        Optional(SettingsWords.Catalogue, Forms.Text, "规则目录发布的网址，报告里的规则链接到它。", "Where the catalogue of the rules is published; rules of reports link to it."),
        Optional(SettingsWords.Strict, Forms.Truth, "申报里的警告也算未通过。", "Whether warnings fail too."),
        Optional(SettingsWords.Horizon, Forms.Of(ValueKind.DayCount), "预警期，如 90 days。", "How many later days are judged, as 90 days."));

    /// <summary>Gets the keys of a choice of rules.</summary>
    public static MappingShape Choice { get; } = new(
        "settings-choice",
        SettingsWords.Choice,
        Optional(SettingsWords.Packs, new ValueForm.List(Forms.Text) { MayBeOne = true }, "规则包，可用 * 和 ?。", "Packs; * and ? allowed."),
        Optional(SettingsWords.RuleIds, new ValueForm.List(Forms.Text) { MayBeOne = true }, "规则。", "Rules."),
        Optional(SettingsWords.Clauses, new ValueForm.List(Forms.Text) { MayBeOne = true }, "条款。", "Clauses."));

    /// <summary>Gets the keys of a sheet.</summary>
    public static MappingShape Sheet { get; } = new(
        "settings-sheet",
        SettingsWords.Sheet,
        Optional(SettingsWords.List, Forms.Text, "哪个清单。", "Which list."),
        Optional(SettingsWords.HeadRow, Forms.Of(ValueKind.Whole), "表头在第几行。", "The row of the heads."),
        Optional(SettingsWords.Fields, new ValueForm.Table(Forms.Text), "各列是哪个字段；none（无）为不读。", "The field of each column; none for one that is not read."));

    private static Keyword None => new(CommonWords.None, CommonWords.NoneZh);
}
