using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax;

/// <summary>Chooses the mistake to report for a character that hides.</summary>
internal static class HiddenCharacterDiagnostic
{
    /// <summary>Gets the diagnostic, or <see langword="null"/> for a character that is allowed in a text.</summary>
    public static Diagnostic? For(SourceSpan span, FoundCharacter found) => found.Kind switch
    {
        CharacterKind.Control => SyntaxDiagnostics.ControlCharacter(span, found.CodePoint),
        CharacterKind.Bidirectional => SyntaxDiagnostics.BidirectionalControl(span, found.CodePoint),
        CharacterKind.Invisible => SyntaxDiagnostics.InvisibleCharacter(span, found.CodePoint),
        CharacterKind.ByteOrderMark => SyntaxDiagnostics.ByteOrderMark(span),
        CharacterKind.LineSeparator => SyntaxDiagnostics.LineSeparator(span, found.CodePoint),
        CharacterKind.LoneSurrogate => SyntaxDiagnostics.LoneSurrogate(span, found.CodePoint),
        _ => null,
    };

    /// <summary>Gets the mistake of a key: besides hidden characters, shapes, odd spaces, line ends and tabs mislead there.</summary>
    public static Diagnostic? ForKey(SourceSpan span, string key)
    {
        for (var i = 0; i < key.Length;)
        {
            var character = CharacterClassifier.At(key, i);
            if (character.Kind != CharacterKind.Ordinary
                || character.CodePoint is '\n' or '\r' or '\t'
                || CharacterClassifier.IsForeignSpace(key[i]))
            {
                return SyntaxDiagnostics.MisleadingKey(span, key, character.CodePoint);
            }

            i += character.Length;
        }

        return null;
    }
}
