-office = Омбудсман кеңсесі
days-left = { $n ->
    [one] { $n } күн қалды
   *[other] { $n } күн қалды
}
greeting = { $name }, сізге көмектесеміз.
signed = { -office }
page-title = Шағым
large = Барлығы { $n } шағым
