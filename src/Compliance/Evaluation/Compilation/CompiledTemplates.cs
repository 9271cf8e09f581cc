using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Evaluation.Compilation;

/// <summary>The compiled message and remedy of a rule.</summary>
internal sealed class CompiledTemplates(Rule rule, Compiler compiler)
{
    private readonly CompiledTemplate[] _message = Compile(rule.Message, compiler);
    private readonly CompiledTemplate[] _remedy = Compile(rule.Remedy, compiler);

    public LocalizedText Message(Frame frame) => Fill(_message, frame);

    public LocalizedText Remedy(Frame frame) => Fill(_remedy, frame);

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
