namespace Compliance.Declarations.Objects;

/// <summary>Finds the turn that a path repeats without end.</summary>
internal static class ObjectCycle
{
    // Of a shorter run nobody knows whether it goes on.
    private const int LeastTurns = 3;

    // The depth may end inside an object, a few names after the last whole turn.
    private const int MostBehind = 3;

    /// <summary>Finds the shortest part at the end of a path that stands there again and again.</summary>
    /// <returns>How many names lead to the end of the first turn; <see langword="null"/> where nothing repeats.</returns>
    public static int? In(IReadOnlyList<string> path)
    {
        for (var behind = 0; behind <= MostBehind; behind++)
        {
            if (TurnBefore(path.Count - behind, path) is { } found)
            {
                // The place in a list belongs to the name before it.
                return found < path.Count && path[found][0] == '[' ? found + 1 : found;
            }
        }

        return null;
    }

    private static int? TurnBefore(int count, IReadOnlyList<string> path)
    {
        for (var turn = 1; turn * LeastTurns <= count; turn++)
        {
            var start = count - turn;
            while (start > 0 && path[start - 1] == path[start - 1 + turn])
            {
                start--;
            }

            if (count - start >= turn * LeastTurns)
            {
                return start + turn;
            }
        }

        return null;
    }
}
