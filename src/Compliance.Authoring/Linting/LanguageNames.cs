using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>What languages are called in messages: the two of the tool by name, others by their tags.</summary>
internal static class LanguageNames
{
    /// <summary>Gets the name of the language with a tag.</summary>
    public static LocalizedText Of(string tag) => tag switch
    {
        "zh" => new("中文", "Chinese"),
        "en" => new("英文", "English"),
        _ => LocalizedText.Same(tag),
    };
}
