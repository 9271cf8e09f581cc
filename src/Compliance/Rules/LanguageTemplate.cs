namespace Compliance.Rules;

/// <summary>A message in one language.</summary>
/// <param name="Language">The tag of the language (BCP 47).</param>
/// <param name="Template">The message.</param>
public sealed record LanguageTemplate(string Language, MessageTemplate Template)
{
    /// <summary>Gets the text with values in braces.</summary>
    public override string ToString() => Template.ToString();
}
