using System.Collections.Immutable;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Rules;

/// <summary>One message in the languages in which it is written.</summary>
/// <param name="Templates">The message in each language, one at least, in the order in which they are written.</param>
public sealed record LocalizedTemplate(ImmutableArray<LanguageTemplate> Templates)
{
    /// <summary>Gets the parts of the message in all languages, one language after the other.</summary>
    public IEnumerable<MessagePart> Parts => Templates.SelectMany(static t => t.Template.Parts);

    /// <summary>Gets the message as a text, each part written by <paramref name="write"/>.</summary>
    public LocalizedText Text(Func<MessagePart, string> write) =>
        LocalizedText.Of([.. Templates.Select(t => new LanguageText(t.Language, string.Concat(t.Template.Parts.Select(write))))]);

    /// <summary>Gets the text with values in braces, in all languages.</summary>
    public override string ToString() => string.Join(" / ", Templates);
}
