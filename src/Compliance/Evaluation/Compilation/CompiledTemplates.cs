using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Evaluation.Compilation;

/// <summary>The compiled message and remedy of a rule.</summary>
internal sealed class CompiledTemplates(Rule rule, Compiler compiler)
{
    private readonly CompiledTemplate[] _message = Compile(rule.Message, compiler);
    private readonly CompiledTemplate[] _remedy = Compile(rule.Remedy, compiler);

    // A text without values is the same for every finding. Two threads may both write it: the texts are equal.
    private LocalizedText? _fixedMessage;
    private LocalizedText? _fixedRemedy;

    public LocalizedText Message(Frame frame) => Fill(_message, frame, ref _fixedMessage);

    public LocalizedText Remedy(Frame frame) => Fill(_remedy, frame, ref _fixedRemedy);

    private static LocalizedText Fill(CompiledTemplate[] templates, Frame frame, ref LocalizedText? same)
    {
        if (same is not null)
        {
            return same;
        }

        var text = Fill(templates, frame);
        same = Array.TrueForAll(templates, t => t.IsFixed) ? text : null;
        return text;
    }

    private static CompiledTemplate[] Compile(LocalizedTemplate template, Compiler compiler)
    {
        var compiled = new CompiledTemplate[template.Templates.Length];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = new CompiledTemplate(template.Templates[i], compiler);
        }

        return compiled;
    }

    private static LocalizedText Fill(CompiledTemplate[] templates, Frame frame)
    {
        // Nearly all messages are in Chinese and English, which needs no list.
        if (templates is [var first, var second] && (first.Fill(frame), second.Fill(frame)) is ({ Language: "zh" } zh, { Language: "en" } en))
        {
            return new LocalizedText(zh.Text, en.Text);
        }

        var texts = new LanguageText[templates.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = templates[i].Fill(frame);
        }

        return LocalizedText.Of([.. texts]);
    }
}
