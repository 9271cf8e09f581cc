using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Evaluation.Compilation;

/// <summary>The compiled message and remedy of a rule.</summary>
internal sealed class CompiledTemplates
{
    private readonly (string Text, ValueNode? Value)[] _messageZh;
    private readonly (string Text, ValueNode? Value)[] _messageEn;
    private readonly (string Text, ValueNode? Value)[] _remedyZh;
    private readonly (string Text, ValueNode? Value)[] _remedyEn;

    public CompiledTemplates(Rule rule, Compiler compiler)
    {
        _messageZh = Compile(rule.Message.Zh, compiler);
        _messageEn = Compile(rule.Message.En, compiler);
        _remedyZh = Compile(rule.Remedy.Zh, compiler);
        _remedyEn = Compile(rule.Remedy.En, compiler);
    }

    public LocalizedText Message(Frame frame) => new(Fill(_messageZh, frame, t => t.Zh), Fill(_messageEn, frame, t => t.En));

    public LocalizedText Remedy(Frame frame) => new(Fill(_remedyZh, frame, t => t.Zh), Fill(_remedyEn, frame, t => t.En));

    private static (string Text, ValueNode? Value)[] Compile(MessageTemplate template, Compiler compiler)
    {
        var parts = new (string Text, ValueNode? Value)[template.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = template.Parts[i];
            parts[i] = (part.Text, part.IsDays ? new DaysNode() : part.Value is null ? null : compiler.Compile(part.Value).Node);
        }

        return parts;
    }

    // What has no value is shown as such; it never changes what was found.
    private static LocalizedText Absent(ValueNode value, string place) => value is ParameterNode
        ? new LocalizedText($"‹无有效数值：{place}›", $"‹no value in force: {place}›")
        : new LocalizedText($"‹未申报：{place}›", $"‹not declared: {place}›");

    private static string Fill((string Text, ValueNode? Value)[] parts, Frame frame, Func<LocalizedText, string> language)
    {
        if (parts is [{ Value: null } only])
        {
            return only.Text;
        }

        var filled = new System.Text.StringBuilder();
        foreach (var (text, value) in parts)
        {
            filled.Append(value is null
                ? text
                : language(value.Evaluate(frame)?.Display ?? Absent(value, text)));
        }

        return filled.ToString();
    }
}
