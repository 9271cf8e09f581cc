using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Json;

/// <summary>Finds hidden characters string by string in one pass over the file.</summary>
internal sealed class HiddenCharacterCursor(SourceSpan part, DiagnosticBudget diagnostics)
{
    private FoundCharacter? _next = FindFrom(part, part.Start);

    /// <summary>Reports the hidden characters written within a string.</summary>
    /// <returns>Whether there were any.</returns>
    public bool ReportIn(SourceSpan token)
    {
        var any = false;
        while (_next is { } found && found.Offset < token.End)
        {
            if (found.Offset >= token.Start && For(token with { Start = found.Offset, Length = found.Length }, found) is { } mistake)
            {
                diagnostics.Add(mistake);
                any = true;
            }

            _next = FindFrom(part, found.Offset + found.Length);
        }

        return any;
    }

    /// <summary>Finds the first hidden character that escapes brought into a text.</summary>
    public static Diagnostic? FindIn(string text, SourceSpan token)
    {
        var from = 0;
        while (CharacterClassifier.TryFindNext(text, from, out var found))
        {
            if (For(token, found) is { } mistake)
            {
                return mistake;
            }

            from = found.Offset + found.Length;
        }

        return null;
    }

    private static Diagnostic? For(SourceSpan span, FoundCharacter found) => found.CodePoint switch
    {
        // JSON allows these two in strings, and nothing here takes them for line ends.
        0x2028 or 0x2029 => null,
        _ => HiddenCharacterDiagnostic.For(span, found),
    };

    private static FoundCharacter? FindFrom(SourceSpan part, int offset) =>
        CharacterClassifier.TryFindNext(part.File!.Text, offset, part.End, out var found) ? found : null;
}
