using System.Runtime.CompilerServices;

namespace Compliance.Rules.Manifests;

/// <summary>The name of rules that are signed together, as <c>acme/house-rules</c>: it tells one set of the same signer from another.</summary>
internal static class RulesName
{
    private const int Longest = 100;

    /// <summary>Determines whether a name is one: letters a to z, digits and <c>. _ - /</c>, a letter or digit first.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest
        && (char.IsAsciiLetterLower(name[0]) || char.IsAsciiDigit(name[0]))
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-' or '/');

    /// <summary>Refuses a name that is none.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static void ThrowIfInvalid(string name, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        if (!IsValid(name))
        {
            throw new ArgumentException("Lower-case letters, digits and . _ - / make a name of rules, a letter or digit first, at most 100.", parameter);
        }
    }
}
