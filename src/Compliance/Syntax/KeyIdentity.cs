using System.Text;

namespace Compliance.Syntax;

/// <summary>Decides when two keys are the same.</summary>
internal static class KeyIdentity
{
    /// <summary>Gets the text to compare: é may be one character or two, which look alike.</summary>
    public static string Of(string key) =>
        Ascii.IsValid(key) || !CanNormalize(key) ? key : key.Normalize(NormalizationForm.FormC);

    // Normalize throws for half characters and for U+FFFE; such keys are reported elsewhere.
    private static bool CanNormalize(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == '\uFFFE' || (char.IsSurrogate(key[i]) && !Rune.TryGetRuneAt(key, i, out _) && (i == 0 || !char.IsSurrogatePair(key[i - 1], key[i]))))
            {
                return false;
            }
        }

        return true;
    }
}
