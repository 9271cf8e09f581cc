namespace Compliance.Text.Cultures;

/// <summary>A text in one language.</summary>
/// <param name="Language">The tag of the language (BCP 47), as <c>zh</c>, <c>de</c>, <c>pt-BR</c>.</param>
/// <param name="Text">The text.</param>
public readonly record struct LanguageText(string Language, string Text)
{
    /// <summary>Gets the text after the tag in brackets, as <c>[de] Anbieter</c>: so a text is shown where another language was asked for.</summary>
    public override string ToString() => $"[{Language}] {Text}";
}
