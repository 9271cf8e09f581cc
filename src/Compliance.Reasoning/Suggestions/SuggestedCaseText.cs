using System.Text;
using Compliance.Authoring.Cases;
using Compliance.Text;

namespace Compliance.Reasoning.Suggestions;

/// <summary>Writes suggested cases as they stand in a case file; what the rule must say is left open.</summary>
public static class SuggestedCaseText
{
    private static readonly LocalizedText NameKey = new("名称", "name");
    private static readonly LocalizedText AsOfKey = new("判断日", "as_of");
    private static readonly LocalizedText GivenKey = new("给定", "given");
    private static readonly LocalizedText ExpectKey = new("预期", "expect");

    /// <summary>Writes the cases of a list, with what there is none of as comments after them.</summary>
    /// <param name="suggested">The cases.</param>
    /// <param name="isChinese">Whether keys and declarations are in Chinese.</param>
    /// <param name="indent">How many spaces stand before the dash of a case.</param>
    /// <param name="language">The language of comments.</param>
    /// <param name="showsOutcome">Whether a comment says what the engines make of each case.</param>
    /// <returns>The lines, each with its end; empty where there is nothing to say.</returns>
    public static string Write(SuggestedCases suggested, bool isChinese, int indent, Language language, bool showsOutcome)
    {
        ArgumentNullException.ThrowIfNull(suggested);
        var text = new StringBuilder();
        var margin = new string(' ', indent);
        foreach (var one in suggested.Cases)
        {
            var keys = isChinese ? Language.Zh : Language.En;
            var (name, asOf, given, expect) = (NameKey.In(keys), AsOfKey.In(keys), GivenKey.In(keys), ExpectKey.In(keys));
            text.Append(margin).Append("- ").Append(name).Append(": { zh: ").Append(Quote(one.Name.Zh)).Append(", en: ").Append(Quote(one.Name.En)).Append(" }\n");
            text.Append(margin).Append("  ").Append(asOf).Append(": ").Append(IsoDay.Of(one.AsOf)).Append('\n');
            text.Append(margin).Append("  ").Append(given).Append(":\n");
            foreach (var line in (isChinese ? one.Given.Zh : one.Given.En).TrimEnd('\n').Split('\n'))
            {
                text.Append(margin).Append("    ").Append(line).Append('\n');
            }

            foreach (var result in showsOutcome ? one.Results : [])
            {
                Comment(text, margin + "  ", result.Line(), language);
            }

            text.Append(margin).Append("  ").Append(expect).Append(": \"?\"\n");
        }

        foreach (var remark in suggested.None.Concat(suggested.Open))
        {
            Comment(text, margin, remark, language);
        }

        return text.ToString();
    }

    private static void Comment(StringBuilder text, string margin, LocalizedText comment, Language language) =>
        text.Append(margin).Append("# ").Append(comment.In(language).ReplaceLineEndings(" ")).Append('\n');

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
