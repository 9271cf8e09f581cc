using System.Text;
using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Text;

namespace Compliance.Authoring.Scaffolds;

/// <summary>Writes a mapping from the table of its keys: what is set, and as comments what else can be written, with the words that are allowed.</summary>
internal sealed class ScaffoldText(Language language)
{
    /// <summary>Gets the spelling of a key in the language of the file.</summary>
    public string Spell(Keyword key) => language == Language.Zh ? key.Zh : key.Id;

    /// <summary>Gets a text in the language of the file.</summary>
    public string Say(string zh, string en) => language == Language.Zh ? zh : en;

    /// <summary>Writes a text by language, in those asked for.</summary>
    public static string ByLanguage(LocalizedText text, IEnumerable<string> languages) =>
        $"{{ {string.Join(", ", languages.Select(l => $"{l}: \"{(l == "zh" ? text.Zh : text.En)}\""))} }}";

    /// <summary>Writes a mapping.</summary>
    /// <param name="shape">Its keys.</param>
    /// <param name="values">The values that are set, by the id of the key, as YAML.</param>
    /// <param name="indent">How far it is indented.</param>
    public string Mapping(MappingShape shape, IReadOnlyDictionary<string, string> values, int indent = 0)
    {
        var text = new StringBuilder();
        var space = new string(' ', indent);
        foreach (var row in shape.Keys)
        {
            text.Append(space).Append("# ").Append(row.Description.In(language)).Append(Allowed(row.Form)).Append('\n').Append(space);
            text.Append(values.TryGetValue(row.Key.Id, out var value) ? $"{Spell(row.Key)}: {value}" : $"# {Spell(row.Key)}:").Append('\n');
        }

        return text.ToString();
    }

    private string Allowed(ValueForm form) => Words(form) is { Count: > 0 } words
        ? Say($"（可写：{string.Join('、', words)}）", $" (one of {string.Join(", ", words)})")
        : string.Empty;

    private List<string> Words(ValueForm form) => form switch
    {
        ValueForm.Word word => [.. word.Choices.Select(Spell)],
        ValueForm.Simple { Kind: ValueKind.Truth } => [Say("是", "true"), Say("否", "false")],
        ValueForm.List list => Words(list.Item),
        ValueForm.OneOf choice => [.. choice.Forms.SelectMany(Words)],
        _ => [],
    };
}
