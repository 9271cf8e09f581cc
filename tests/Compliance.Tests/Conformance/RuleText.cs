using System.Text;
using Compliance.Syntax;

namespace Compliance.Tests.Conformance;

/// <summary>Completes what a conformance group leaves out of its rule (tests/conformance/README.md).</summary>
internal static class RuleText
{
    private static readonly (string Id, string Zh, string Meaning)[] Modalities =
    [
        ("prohibition", "禁止", "PROHIBITION"),
        ("obligation", "义务", "OBLIGATION"),
        ("caution", "审慎", "CAUTION"),
        ("encouragement", "鼓励", "ENCOURAGEMENT"),
    ];

    /// <summary>Puts a list under a key.</summary>
    public static string Indent(string text)
    {
        var indented = new StringBuilder();
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            indented.Append("  ").Append(line).Append('\n');
        }

        return indented.ToString();
    }

    /// <summary>Completes a rule.</summary>
    /// <returns>The id, written in the rule or made up, and the text of the rule's file.</returns>
    public static (string Id, string Text) Complete(string rule, string id, string name, string basis)
    {
        var keys = ((MappingNode)ConformanceFile.Parse(name, rule)).Entries.ToDictionary(
            e => e.Key.Text, e => (e.Value as ScalarNode)?.Text, StringComparer.Ordinal);
        var text = new StringBuilder(rule.TrimEnd()).Append('\n');
        var defaultModality = keys.ContainsKey("encourages") || keys.ContainsKey("鼓励") ? Modalities[^1] : Modalities[0];
        var written = Written("modality", "性质");
        var modality = written is null ? defaultModality : Modalities.First(m => m.Id == written || m.Zh == written);

        Add("id", "编号", id);
        Add("title", "标题", "{ zh: 示例, en: An example }");
        Add("clause", "条款", "C-" + modality.Meaning);
        Add("basis", "依据", basis);
        Add("modality", "性质", modality.Id);
        Add("severity", "严重程度", "medium");
        Add("message", "消息", "{ zh: 不符, en: It does not hold }");
        Add("remedy", "整改", "{ zh: 改正, en: Put it right }");
        return (Written("id", "编号") ?? id, text.ToString());

        string? Written(string key, string zh) => keys.GetValueOrDefault(key) ?? keys.GetValueOrDefault(zh);

        void Add(string key, string zh, string value)
        {
            if (!keys.ContainsKey(key) && !keys.ContainsKey(zh))
            {
                text.Append(key).Append(": ").Append(value).Append('\n');
            }
        }
    }
}
