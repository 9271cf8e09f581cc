using System.Text.Json.Serialization;
using Compliance.Text.Json;

namespace Compliance.Text;

/// <summary>One text in the two languages of the product, equal in rank.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>Gets the text in <paramref name="language"/>.</summary>
    /// <returns>One of the two texts; for <see cref="Language.Both"/> the Chinese, a separator and the English.</returns>
    public string In(Language language) => language switch
    {
        Language.Zh => Zh,
        Language.En => En,
        Language.Both => Zh == En ? Zh : $"{Zh} / {En}",
    };

    /// <summary>Gets the text in both languages, as <see cref="In"/> does for <see cref="Language.Both"/>: in <c>$"{finding.Message}"</c> it is the text.</summary>
    public override string ToString() => In(Language.Both);

    /// <summary>The same words in both languages: an identifier, a number, a name.</summary>
    public static LocalizedText Same(string text) => new(text, text);
}
