using Compliance.Text;

namespace Compliance.Cli.Usage;

/// <summary>Something wrong with the command line.</summary>
/// <param name="Message">What.</param>
/// <param name="Advice">What to write instead, or <see langword="null"/>.</param>
internal sealed record UsageError(LocalizedText Message, LocalizedText? Advice)
{
    /// <summary>Writes it to standard error.</summary>
    public void Report(CliContext context)
    {
        context.Fail(Message);
        if (Advice is { } advice)
        {
            context.Errors().Paragraph(2, advice);
        }
    }
}
