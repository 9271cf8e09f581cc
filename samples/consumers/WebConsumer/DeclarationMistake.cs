using Compliance.Diagnostics;

namespace WebConsumer;

/// <summary>A mistake in what was posted, as the client sees it.</summary>
internal sealed record DeclarationMistake(string Code, int Line, int Column, string Message, string Advice)
{
    public static DeclarationMistake Of(Diagnostic diagnostic) =>
        new(diagnostic.Code, diagnostic.Span.Position.Line, diagnostic.Span.Position.Column, diagnostic.Message.En, diagnostic.Advice.En);
}
