using Compliance.Authoring.Cases;
using Compliance.Syntax;

namespace Compliance.Authoring.Analysis.Files;

/// <summary>The list of cases in a file of cases.</summary>
internal static class CaseList
{
    /// <summary>Gets the path of the cases beside a rule.</summary>
    public static string PathFor(string rule) => Path.ChangeExtension(rule, null) + CaseFileReader.Suffix;

    /// <summary>Gets the list; <see langword="null"/> where there is none.</summary>
    public static SequenceNode? Of(WorkspaceFile? file) =>
        (file?.Root as MappingNode)?.Entries.FirstOrDefault(e => CaseWords.Cases.Matches(e.Key.Text))?.Value as SequenceNode;
}
