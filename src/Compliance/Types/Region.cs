using Compliance.Text;
using Compliance.Types.Regions;

namespace Compliance.Types;

/// <summary>A place of the registered trees: its code, its names, the days on which the code is in use, and what it lies in.</summary>
/// <remarks>Whether a place lies in another is asked for a day. Where the trees do not settle it, as for a place that was divided, nothing is guessed.</remarks>
public sealed class Region : IEquatable<Region>
{
    private const int MostSuccessions = 8;

    private readonly RegionRegister _register;
    private RegionSpell[]? _spells;
    private LocalizedText? _label;
    private uint _trees;
    private long _word;

    internal Region(RegionRegister register, int index, string code)
    {
        _register = register;
        Index = index;
        Code = code;
    }

    /// <summary>Gets the code as its tree registers it: <c>3301</c>, <c>FR1</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the last name; where a language has none, the name in another with the code, or the code.</summary>
    public LocalizedText Label => _label ??= RegionLabel.Of(this);

    /// <summary>Gets the place among those of the register.</summary>
    internal int Index { get; }

    /// <summary>Gets its word among the places that always are what they are; −1 for one that changed, or lies in one that did.</summary>
    internal long Word => Spells.Length == 0 ? -1 : _word;

    /// <summary>Gets the stretches of days on which the code is in use, the earliest first.</summary>
    internal RegionSpell[] Spells
    {
        get
        {
            if (_spells is null)
            {
                var (trees, word, spells) = _register.Read(Index);
                _trees = trees;
                _word = word;
                Volatile.Write(ref _spells, spells);
            }

            return _spells;
        }
    }

    /// <summary>Gets the place it lies in by its last stretch of days; <see langword="null"/> at the top.</summary>
    internal Region? Parent => Spells[^1].Parent;

    /// <summary>Gets whether the code is in use after all days on which it changed.</summary>
    internal bool IsCurrent => Spells[^1].Until == RegionSpell.Always;

    /// <summary>Determines whether the code is in use on a day.</summary>
    /// <returns><see langword="null"/> in a year in which it came or went, where the day is not registered.</returns>
    public bool? IsInUse(DateOnly day)
    {
        bool? result = false;
        foreach (ref readonly var spell in Spells.AsSpan())
        {
            if (spell.SurelyHolds(day.DayNumber))
            {
                return true;
            }

            if (spell.MayHold(day.DayNumber))
            {
                result = null;
            }
        }

        return result;
    }

    /// <summary>Determines whether this place is another or lies in it.</summary>
    /// <param name="other">The other.</param>
    /// <param name="day">The day, whose tree is followed; a place that is not in use lies where it lay, and as a whole in what it was merged into.</param>
    /// <returns><see langword="null"/> where the registered trees do not settle it.</returns>
    public bool? IsWithin(Region other, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Within(other, day, 0);
    }

    /// <summary>Determines whether two places have a part in common on a day.</summary>
    /// <returns><see langword="null"/> where the registered trees do not settle it.</returns>
    public bool? Overlaps(Region other, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Overlaps(other, day, 0);
    }

    /// <summary>Determines whether this place is another or lies in it on every day.</summary>
    /// <param name="other">The other.</param>
    /// <returns><see langword="null"/> where it depends on the day.</returns>
    public bool? IsAlwaysWithin(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (this == other)
        {
            return true;
        }

        if (Word >= 0 && other.Word >= 0)
        {
            return RegionWord.Includes(other.Word, Word);
        }

        return Spells.All(s => s.Parent?.IsAlwaysWithin(other) == true) ? true : null;
    }

    /// <summary>Determines whether a tree holds the place.</summary>
    internal bool IsIn(string tree) => Spells.Length > 0 && (_trees & _register.MaskOf(tree)) != 0;

    /// <summary>Determines whether the place is the whole of a tree; without a tree, of all there is.</summary>
    internal bool IsWhole(string? tree) => ReferenceEquals(_register.WholeOf(tree), this);

    /// <summary>Determines whether a name is that of one place only.</summary>
    internal bool IsOnlyOneNamed(string name) => _register.Named(name, null) is [_];

    /// <inheritdoc/>
    public bool Equals(Region? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Region);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Determines whether two places have one code.</summary>
    public static bool operator ==(Region? left, Region? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two places have different codes.</summary>
    public static bool operator !=(Region? left, Region? right) => !(left == right);

    /// <summary>Gets code and name.</summary>
    public override string ToString() => $"{Code} {Label}";

    private bool? Within(Region other, DateOnly day, int succession)
    {
        if (LiesIn(other, day) is not false and var byTree)
        {
            return byTree;
        }

        var isInUse = IsInUse(day);
        if ((isInUse == true && other.IsInUse(day) == true) || other.LiesIn(this, day) == true || AreApart(other, day))
        {
            return false;
        }

        if (succession == MostSuccessions || other.IsElsewhereAfterItsEnd(this, day, succession))
        {
            return succession == MostSuccessions ? null : false;
        }

        return isInUse == true ? null : AfterItsEnd(other, day, isInUse == false, succession);
    }

    private bool? Overlaps(Region other, DateOnly day, int succession)
    {
        var (one, two) = (Within(other, day, succession), other.Within(this, day, succession));
        return one == true || two == true ? true : one == false && two == false ? false : null;
    }

    // What became of it: the places that it was merged into, or divided among.
    private bool? AfterItsEnd(Region other, DateOnly day, bool hasEnded, int succession)
    {
        var successors = SuccessorsOn(day);
        if (successors.IsEmpty)
        {
            return null;
        }

        var (isAll, isNone) = (true, true);
        foreach (var successor in successors)
        {
            var holds = _register.At(successor).Within(other, day, succession + 1);
            isAll &= holds == true;
            isNone &= holds == false;
        }

        return isAll && hasEnded ? true : isNone ? false : null;
    }

    // Whether it has ended, and none of what has its area now has a part in common with another place.
    private bool IsElsewhereAfterItsEnd(Region other, DateOnly day, int succession)
    {
        if (IsInUse(day) != false)
        {
            return false;
        }

        var successors = SuccessorsOn(day);
        foreach (var successor in successors)
        {
            if (_register.At(successor).Overlaps(other, day, succession + 1) != false)
            {
                return false;
            }
        }

        return !successors.IsEmpty;
    }

    private ReadOnlySpan<int> SuccessorsOn(DateOnly day)
    {
        int[] successors = [];
        foreach (ref readonly var spell in Spells.AsSpan())
        {
            if (spell.SureUntil < day.DayNumber)
            {
                successors = spell.Successors;
            }
        }

        return successors;
    }

    // By what the tree of the day has for sure of both.
    private bool AreApart(Region other, DateOnly day) =>
        SureAncestor(day) is { } own && other.SureAncestor(day) is { } its && own.LiesIn(its, day) == false && its.LiesIn(own, day) == false;

    private Region? SureAncestor(DateOnly day)
    {
        var place = this;
        while (place is not null && place.IsInUse(day) != true)
        {
            place = place.Nearest(day.DayNumber).Parent;
        }

        return place;
    }

    private bool? LiesIn(Region other, DateOnly day)
    {
        if (ReferenceEquals(this, other) || this == other)
        {
            return true;
        }

        var (isAny, isAll, isSome) = (false, true, false);
        foreach (ref readonly var spell in Spells.AsSpan())
        {
            if (spell.MayHold(day.DayNumber))
            {
                isAny = true;
                var holds = spell.Parent is { } parent ? parent.LiesIn(other, day) : false;
                isAll &= holds == true;
                isSome |= holds != false;
            }
        }

        if (!isAny)
        {
            return Nearest(day.DayNumber).Parent is { } parent ? parent.LiesIn(other, day) : false;
        }

        return isAll ? true : isSome ? null : false;
    }

    // The stretch that a day without one is nearest to: the last before it, or the first of all.
    private ref readonly RegionSpell Nearest(int day)
    {
        var spells = Spells;
        var found = 0;
        for (var i = 0; i < spells.Length && spells[i].From <= day; i++)
        {
            found = i;
        }

        return ref spells[found];
    }
}
