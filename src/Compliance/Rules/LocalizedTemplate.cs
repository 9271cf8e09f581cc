namespace Compliance.Rules;

/// <summary>One message in both languages.</summary>
/// <param name="Zh">The Chinese template.</param>
/// <param name="En">The English template.</param>
public sealed record LocalizedTemplate(MessageTemplate Zh, MessageTemplate En)
{
    /// <summary>Gets the text with values in braces, in both languages.</summary>
    public override string ToString() => $"{Zh} / {En}";
}
