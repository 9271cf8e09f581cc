using Compliance.Evaluation.Nodes;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Evaluation.Compilation;

/// <summary>The message and remedy of a rule made ready to fill in.</summary>
internal sealed class CompiledTemplates
{
    private readonly (string Text, ValueNode? Value)[] _messageZh;
    private readonly (string Text, ValueNode? Value)[] _messageEn;
    private readonly (string Text, ValueNode? Value)[] _remedyZh;
    private readonly (string Text, ValueNode? Value)[] _remedyEn;

    private CompiledTemplates(Rule rule, Func<MessageTemplate, (string, ValueNode?)[]> compile)
    {
        _messageZh = compile(rule.Message.Zh);
        _messageEn = compile(rule.Message.En);
        _remedyZh = compile(rule.Remedy.Zh);
        _remedyEn = compile(rule.Remedy.En);
    }

    public static CompiledTemplates Compile(Rule rule, Compiler compiler, out int depth)
    {
        var needed = 1;
        var templates = new CompiledTemplates(rule, template =>
        [
            .. template.Parts.Select(part =>
            {
                if (part.Value is null)
                {
                    return (part.Text, (ValueNode?)null);
                }

                var (node, count) = compiler.Compile(part.Value);
                needed = Math.Max(needed, count);
                return (part.Text, node);
            }),
        ]);
        depth = needed;
        return templates;
    }

    public LocalizedText Message(Frame frame) => new(Fill(_messageZh, frame, t => t.Zh), Fill(_messageEn, frame, t => t.En));

    public LocalizedText Remedy(Frame frame) => new(Fill(_remedyZh, frame, t => t.Zh), Fill(_remedyEn, frame, t => t.En));

    // A fact that is not declared is shown as such; it never changes what was found.
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
                : language(value.Evaluate(frame)?.Display ?? new LocalizedText($"‹未申报：{text}›", $"‹not declared: {text}›")));
        }

        return filled.ToString();
    }
}
