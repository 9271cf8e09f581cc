using System.Text;

namespace Compliance.Text;

/// <summary>Makes text of unknown origin safe to print in a terminal, a log or a report.</summary>
public static class VisibleText
{
    /// <summary>Replaces control, bidirectional and invisible characters by their code points: <c>&lt;U+001B&gt;</c>.</summary>
    /// <param name="text">Any text; unpaired surrogates are allowed.</param>
    /// <returns>
    /// The text in one line: line ends and tabs are replaced too. Spaces of any width are kept, because they are
    /// visible. The same instance when there is nothing to replace.
    /// </returns>
    public static string Escape(string text) => Escape(text, keepTabs: false);

    /// <summary>As <see cref="Escape(string)"/>, but leaves tabs, as a code frame needs them.</summary>
    internal static string Escape(string text, bool keepTabs)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length;)
        {
            var character = CharacterClassifier.At(text, i);
            if (MustBeShown(character, keepTabs))
            {
                escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
                escaped.Append('<').Append(CharacterName.Number(character.CodePoint)).Append('>');
            }
            else
            {
                escaped?.Append(text, i, character.Length);
            }

            i += character.Length;
        }

        return escaped?.ToString() ?? text;
    }

    private static bool MustBeShown(FoundCharacter character, bool keepTabs) =>
        character.Kind is not (CharacterKind.Ordinary or CharacterKind.VariationSelector)
        || character.CodePoint is '\n' or '\r'
        || (character.CodePoint == '\t' && !keepTabs);
}
