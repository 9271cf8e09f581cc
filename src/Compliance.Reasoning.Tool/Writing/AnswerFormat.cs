using Compliance.Text;

namespace Compliance.Reasoning.Tool.Writing;

/// <summary>The formats of answers beside the console.</summary>
internal static class AnswerFormat
{
    /// <summary>Gets their names.</summary>
    public static string[] Ids { get; } = ["json", "markdown"];

    /// <summary>Writes answers.</summary>
    /// <param name="id">The name of the format.</param>
    /// <param name="report">The answers.</param>
    /// <param name="language">The language, where the format has one.</param>
    /// <param name="stream">Where they go.</param>
    public static void Write(string id, AnswerReport report, Language language, Stream stream)
    {
        if (id == "json")
        {
            AnswerJson.Write(report, stream);
        }
        else
        {
            AnswerMarkdown.Write(report, language, stream);
        }
    }
}
