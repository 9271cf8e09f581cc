namespace Compliance.Declarations.Answers;

/// <summary>A part of the path of a fact.</summary>
/// <param name="Name">The name of a field, an entity or a list.</param>
/// <param name="Id">What stands in brackets behind it: the id of a thing, or <c>#1</c>; or nothing.</param>
internal sealed record AnswerPath(string Name, string? Id)
{
    /// <summary>Splits a path at its points; those in brackets belong to ids.</summary>
    public static IReadOnlyList<AnswerPath> Split(string path)
    {
        var steps = new List<AnswerPath>();
        var start = 0;
        while (start <= path.Length)
        {
            var end = start;
            for (var depth = 0; end < path.Length && (depth > 0 || path[end] != '.'); end++)
            {
                depth += path[end] == '[' ? 1 : path[end] == ']' ? -1 : 0;
            }

            steps.Add(Of(path[start..end].Trim()));
            start = end + 1;
        }

        return steps;
    }

    private static AnswerPath Of(string step) => step.IndexOf('[', StringComparison.Ordinal) is var open and > 0 && step[^1] == ']'
        ? new(step[..open], step[(open + 1)..^1])
        : new(step, null);
}
