using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Declarations.Changing;

/// <summary>The things of one entity while a batch of changes is made.</summary>
/// <param name="declared">The things before.</param>
internal sealed class ChangingSet(EntitySet declared)
{
    /// <summary>Gets what the things are.</summary>
    public EntityType Type => Before.Type;

    /// <summary>Gets the things before.</summary>
    public EntitySet Before { get; } = declared;

    /// <summary>Gets the things so far, in order.</summary>
    public List<ChangingThing> Things { get; } = [.. declared.Items.Select(e => new ChangingThing(e, e.Id, e.HasId, e.Facts))];

    /// <summary>Gets or sets whether the list is declared, and completely.</summary>
    public EntitySetState State { get; set; } = declared.State;

    /// <summary>Gets how many of them the entity has itself, before its list: the declaring company.</summary>
    public int Own => Type.Cardinality == EntityCardinality.Principal ? 1 : 0;

    /// <summary>Gets the path of a thing.</summary>
    /// <param name="place">Its place.</param>
    public string PathOf(int place) =>
        Type.Cardinality == EntityCardinality.Single || place < Own ? Type.Id : $"{Type.CollectionId}[{Things[place].Id}]";

    /// <summary>Gets the place of a thing; -1 where there is none with the id.</summary>
    /// <param name="id">The id; <see langword="null"/> for the thing that the entity has itself.</param>
    public int Find(string? id) => id is null
        ? Type.Cardinality == EntityCardinality.Many || Things.Count == 0 ? -1 : 0
        : Things.FindIndex(t => TextEquality.Comparer.Equals(t.Id, id));

    /// <summary>Gets the ids of the things, each with its name.</summary>
    public IReadOnlyCollection<(string Id, string Name)> Names =>
        [.. Things.Select(t => (t.Id, Type.DisplayField is { } display && t.Facts[display] is TextValue name ? name.Display.En : t.Id))];

    /// <summary>Gives the things without an id the number of their place in the list, as a file does.</summary>
    public void Number()
    {
        var isList = Type.Cardinality != EntityCardinality.Single;
        for (var i = Own; i < Things.Count && isList; i++)
        {
            if (!Things[i].HasId)
            {
                Things[i].Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{i - Own + 1}");
            }
        }
    }
}
