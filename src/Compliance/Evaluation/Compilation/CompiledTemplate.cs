using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Evaluation.Compilation;

/// <summary>A compiled message in one language.</summary>
internal sealed class CompiledTemplate
{
    private readonly (LocalizedText Text, ValueNode? Value)[] _parts;
    private readonly string _language;
    private readonly bool _isChinese;

    public CompiledTemplate(LanguageTemplate written, Compiler compiler)
    {
        _language = written.Language;

        // Values and the words for what is absent are the tool's own: Chinese in a Chinese message, English in any other.
        _isChinese = LanguageTag.IsIn(written.Language, "zh");
        var template = written.Template;
        _parts = new (LocalizedText Text, ValueNode? Value)[template.Parts.Length];
        for (var i = 0; i < _parts.Length; i++)
        {
            var part = template.Parts[i];
            _parts[i] = (part.Value is null or ParameterReference ? LocalizedText.Same(part.Text) : ConditionText.Of(part.Value), part.IsDays ? new DaysNode() : part.Value is null ? null : compiler.Compile(part.Value).Node);
        }
    }

    /// <summary>Gets whether it has no values to fill in.</summary>
    public bool IsFixed => _parts is [{ Value: null }];

    public LanguageText Fill(Frame frame) => new(_language, Text(frame));

    private string Text(Frame frame)
    {
        if (_parts is [{ Value: null } only])
        {
            return only.Text.Zh;
        }

        var filled = new System.Text.StringBuilder();
        foreach (var (text, value) in _parts)
        {
            filled.Append(value is null ? text.Zh : Of(value.Evaluate(frame)?.Display ?? Absent(value, text)));
        }

        return filled.ToString();
    }

    private string Of(LocalizedText text) => _isChinese ? text.Zh : text.En;

    // What has no value is shown as such, a fact by its labels; it never changes what was found.
    private static LocalizedText Absent(ValueNode value, LocalizedText place) => value is ParameterNode
        ? new LocalizedText($"‹无有效数值：{place.Zh}›", $"‹no value in force: {place.En}›")
        : new LocalizedText($"‹未申报：{place.Zh}›", $"‹not declared: {place.En}›");
}
