using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Finds fields by what people write above columns: id or label, in any case, width and spacing.</summary>
internal static class FieldNames
{
    /// <summary>The column with the day from which on the values of a row hold.</summary>
    public const string Since = "since";

    /// <summary>Finds a field; <see langword="null"/> where none or more than one is meant.</summary>
    public static Field? Find(RecordType type, string name)
    {
        if (type.Find(name) is { } exact)
        {
            return exact;
        }

        Field? found = null;
        foreach (var field in type.Fields)
        {
            if (Same(field.Id, name) || Same(field.Label.Zh, name) || Same(field.Label.En, name))
            {
                if (found is not null)
                {
                    return null;
                }

                found = field;
            }
        }

        return found;
    }

    /// <summary>Determines whether a head names the id of a thing.</summary>
    public static bool IsId(string name) => Same(name, "id") || Same(name, CommonWords.IdZh);

    /// <summary>Determines whether a head names the days from which on the values of rows hold.</summary>
    public static bool IsSince(string name) => Same(name, Since) || Same(name, CommonWords.SinceZh);

    private static bool Same(string a, string b) => TextEquality.Comparer.Equals(a, b);
}
