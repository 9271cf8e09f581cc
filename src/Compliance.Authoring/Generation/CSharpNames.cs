using System.Globalization;
using System.Text;

namespace Compliance.Authoring.Generation;

/// <summary>Makes C# names out of ids, each once in its scope.</summary>
/// <param name="taken">Names that nothing in the scope may have: that of the class itself, and those of members of every object.</param>
internal sealed class CSharpNames(params IEnumerable<string> taken)
{
    /// <summary>The members that every class has; a constant of such a name would hide them.</summary>
    public static readonly string[] OfObject = [nameof(Equals), nameof(GetHashCode), nameof(ToString), nameof(GetType), nameof(ReferenceEquals), nameof(MemberwiseClone), "Finalize"];

    private readonly HashSet<string> _taken = [.. taken];

    /// <summary>Gets the name of an id: its parts with capitals, without underscores, hyphens and slashes.</summary>
    public static string Pascal(string id)
    {
        var name = new StringBuilder(id.Length);
        var isStart = true;
        foreach (var c in id.Normalize())
        {
            if (!char.IsLetterOrDigit(c))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpper(c, CultureInfo.InvariantCulture) : c);
            isStart = false;
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? $"_{name}" : name.ToString();
    }

    /// <summary>Gets a name for an id; one that is taken gets a number.</summary>
    public string Of(string id)
    {
        var name = Pascal(id);
        var one = name;
        for (var number = 2; !_taken.Add(one); number++)
        {
            one = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return one;
    }
}
