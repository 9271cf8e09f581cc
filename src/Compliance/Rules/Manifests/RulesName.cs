namespace Compliance.Rules.Manifests;

/// <summary>The name of rules that are signed together, as <c>acme/house-rules</c>: it tells one set of the same signer from another.</summary>
internal static class RulesName
{
    private const int Longest = 100;

    /// <summary>Determines whether a name is one: letters a to z, digits, and <c>. _ - /</c> between them.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest
        && (char.IsAsciiLetterLower(name[0]) || char.IsAsciiDigit(name[0]))
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-' or '/');
}
