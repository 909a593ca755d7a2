-office = Аппарат омбудсмана
days-left = { $n ->
    [one] остался { $n } день
    [few] осталось { $n } дня
   *[many] осталось { $n } дней
}
greeting = { $name }, мы вам поможем.
signed = { -office }
page-title = Жалоба
large = Всего жалоб: { $n }
