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

    public LocalizedText Message(Frame frame) => new(Fill(_messageZh, frame).Zh, Fill(_messageEn, frame).En);

    public LocalizedText Remedy(Frame frame) => new(Fill(_remedyZh, frame).Zh, Fill(_remedyEn, frame).En);

    // A fact that is not declared is shown as such; it never changes what was found.
    private static LocalizedText Fill((string Text, ValueNode? Value)[] parts, Frame frame)
    {
        var zh = new System.Text.StringBuilder();
        var en = new System.Text.StringBuilder();
        foreach (var (text, value) in parts)
        {
            var shown = value is null
                ? LocalizedText.Same(text)
                : value.Evaluate(frame)?.Display ?? new LocalizedText($"‹未申报：{text}›", $"‹not declared: {text}›");
            zh.Append(shown.Zh);
            en.Append(shown.En);
        }

        return new LocalizedText(zh.ToString(), en.ToString());
    }
}
