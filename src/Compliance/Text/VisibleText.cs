using System.Text;

namespace Compliance.Text;

/// <summary>Makes text safe and legible in a terminal or a log.</summary>
internal static class VisibleText
{
    /// <summary>Shows what would not show, or would act on the terminal, as its number: <c>&lt;U+001B&gt;</c>.</summary>
    /// <param name="text">Any text, also half surrogate pairs.</param>
    /// <returns>
    /// The text in one line: line ends and tabs are shown by number too. Spaces other than the ordinary one are
    /// kept, for they are visible by their width.
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
