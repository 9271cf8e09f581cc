using System.Globalization;
using System.Text;
using Compliance.Cli.Loading;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Mapping;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Cli.Mapping;

/// <summary>One run of <c>compliance map</c>.</summary>
/// <param name="vocabulary">What declarations can name.</param>
/// <param name="context">The world around.</param>
internal sealed class MapRun(Vocabulary vocabulary, CliContext context)
{
    /// <summary>Writes the proposal to standard output.</summary>
    /// <param name="path">The workbook or folder.</param>
    /// <returns>The exit code.</returns>
    public int Execute(string path)
    {
        var found = new DiagnosticBag();
        var sheets = new SheetMapper(vocabulary).Suggest(path, found);
        var diagnostics = new DiagnosticPrinter(context);
        diagnostics.Print(found.ToSorted());
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        if (sheets.Count == 0)
        {
            context.Fail(new LocalizedText($"“{path}”里没有内容。", $"'{path}' holds nothing."));
            return ExitCodes.Invalid;
        }

        context.Output.Write(Write(sheets));
        return ExitCodes.Success;
    }

    private string Write(IReadOnlyList<SheetSuggestion> sheets)
    {
        var text = new StringBuilder();
        Line(text, 0, new LocalizedText("# 请逐行核对，放进 compliance.yaml。无（none）表示不属于申报。", "# Check each line, and put them into compliance.yaml. 'none' is no part of the declaration.").In(context.Language));
        Line(text, 0, "columns:");
        foreach (var sheet in sheets)
        {
            if (sheet.List is null)
            {
                Line(text, 1, $"{Quoted(sheet.Sheet)}: none  # {NotFound}");
                continue;
            }

            Line(text, 1, $"{Quoted(sheet.Sheet)}:");
            Line(text, 2, $"list: {Quoted(sheet.List)}");
            Line(text, 2, string.Create(CultureInfo.InvariantCulture, $"row: {sheet.HeadRow}"));
            Line(text, 2, "fields:");
            foreach (var column in sheet.Columns)
            {
                Line(text, 3, $"{Quoted(column.Head)}: {column.Field ?? "none"}{(column.Field is null ? $"  # {NotFound}" : column.IsCertain ? string.Empty : $"  # {Resembles}")}");
            }
        }

        return text.ToString();
    }

    private string NotFound => new LocalizedText("未识别：写上字段，或保留 none", "not recognised: write the field, or leave none").In(context.Language);

    private string Resembles => new LocalizedText("相近，请核对", "resembles it: check").In(context.Language);

    private static string Quoted(string text) => $"\"{VisibleText.Escape(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal))}\"";

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', 2 * depth).Append(line).Append('\n');
}
