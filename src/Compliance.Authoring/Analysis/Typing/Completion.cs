using System.Collections.Immutable;
using Compliance.Authoring.Analysis.Slots;

namespace Compliance.Authoring.Analysis.Typing;

/// <summary>Finds what can be written at a place of a text that need not be sound.</summary>
internal static class Completion
{
    /// <summary>Finds the offers.</summary>
    /// <param name="slot">What the file may be.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">The cursor.</param>
    public static CompletionResult At(Slot slot, string text, int offset)
    {
        var cursor = CursorReader.Read(text, offset);
        if (cursor.Kind == CursorKind.Text)
        {
            return CompletionResult.None(offset);
        }

        Frame? frame = null;
        Slot? current = slot;
        string? key = null;
        var isKeyOfLast = cursor.Kind == CursorKind.Key;
        for (var i = 0; i < cursor.Levels.Count && current is not null; i++)
        {
            var level = cursor.Levels[i];
            if (!level.IsMapping)
            {
                (current, key) = (current.OfItem(), null);
                continue;
            }

            frame = new Frame(level.Texts, current.Shapes, key, frame);
            if (i == cursor.Levels.Count - 1 && isKeyOfLast)
            {
                break;
            }

            key = level.Key;
            current = key is null ? null : current.OfKey(key, frame);
        }

        return current is null ? CompletionResult.None(offset) : new CompletionResult(cursor.Start, offset, cursor.IsQuoted, [.. Offers(current, cursor, key, frame)], cursor.Kind == CursorKind.Key || cursor.Kind == CursorKind.Either);
    }

    private static IEnumerable<Offer> Offers(Slot slot, Cursor cursor, string? key, Frame? frame)
    {
        var inner = cursor.Kind == CursorKind.Key && frame is not null ? frame : new Frame(ImmutableDictionary<string, string>.Empty, slot.Shapes, key, frame);
        var keys = cursor.Kind == CursorKind.Value ? [] : slot.Keys(cursor.Prefix, inner).Select(o => o with { IsKey = true });
        var values = cursor.Kind == CursorKind.Key ? [] : slot.Values(cursor.Prefix, frame);
        return keys.Concat(values).DistinctBy(o => (o.Text, o.IsKey));
    }
}
